import type { SectorContent } from './shape'
import { textilesNeeds } from './textiles-needs'
import { textilesTechnologies } from './textiles-technologies'

export const textiles: SectorContent = {
  organisations: [
    {
      key: 'textiles-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Vật liệu Dệt và Công nghệ Nhuộm Sông Hồng',
        en: 'Red River Institute of Textile Materials and Dyeing Technology',
      },
      taxBase: '018402617',
      province: '01',
      fields: ['204', '205', '207'],
      about: {
        vi: 'Viện nghiên cứu về xơ sợi, hóa học thuốc nhuộm và xử lý môi trường ngành dệt, có xưởng thực nghiệm kéo sợi, nhuộm và hoàn tất công suất 200 kg/ngày. Mỗi năm Viện nhận khoảng 30 hợp đồng dịch vụ kỹ thuật từ các nhà máy dệt nhuộm và thuộc da phía Bắc.',
        en: 'A research institute for fibres, dye chemistry and environmental treatment in the textile industry, with a pilot plant for spinning, dyeing and finishing of 200 kg a day. It takes on some 30 technical service contracts a year from dyehouses and tanneries in the North.',
      },
      people: [
        { name: 'Nguyễn Thị Hồng Vân', title: 'Phó Viện trưởng phụ trách chuyển giao' },
        { name: 'Lê Quốc Thắng', title: 'Trưởng phòng Hóa nhuộm và Môi trường' },
        { name: 'Phạm Thu Trà', title: 'Nghiên cứu viên chính' },
      ],
    },
    {
      key: 'textiles-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Công nghệ Thành Nam', en: 'Thanh Nam University of Technology' },
      taxBase: '068215309',
      province: '37',
      fields: ['203', '204', '205'],
      about: {
        vi: 'Trường đại học kỹ thuật đào tạo các ngành dệt, may, da giày, cơ khí và năng lượng. Nhóm nghiên cứu Vật liệu dệt chức năng của trường có phòng thí nghiệm nhuộm áp suất cao, dây chuyền tách xơ thực vật và thiết bị đo tính chất cơ lý đạt ISO/IEC 17025.',
        en: 'A technical university teaching textiles, garments, leather and footwear, mechanics and energy. Its functional textiles group runs a high-pressure dyeing laboratory, a plant-fibre extraction line and an ISO/IEC 17025 physical testing laboratory.',
      },
      people: [
        { name: 'Trần Đình Khải', title: 'Trưởng phòng Khoa học và Đối ngoại' },
        { name: 'Vũ Minh Nguyệt', title: 'Trưởng nhóm nghiên cứu Vật liệu dệt chức năng' },
      ],
    },
    {
      key: 'textiles-dyehouse',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Dệt nhuộm Ninh Cơ' },
      taxBase: '068730154',
      province: '37',
      fields: ['204', '205'],
      about: {
        vi: 'Doanh nghiệp kéo sợi, dệt kim và nhuộm hoàn tất với 640 lao động, sản lượng 9 tấn vải/ngày, làm hàng cho các nhà may xuất khẩu ở Ninh Bình, Hưng Yên và Hải Phòng.',
      },
      people: [
        { name: 'Đoàn Văn Tiệp', title: 'Giám đốc nhà máy' },
        { name: 'Bùi Thị Nhài', title: 'Trưởng phòng Kỹ thuật nhuộm' },
        { name: 'Ngô Xuân Bách', title: 'Phụ trách môi trường và an toàn' },
      ],
    },
    {
      key: 'textiles-footwear',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Da giày Vàm Cỏ Đông' },
      taxBase: '398561027',
      province: '80',
      fields: ['204', '205'],
      about: {
        vi: 'Công ty vừa thuộc da bò, vừa may gò giày xuất khẩu, có xưởng thuộc 12 tấn da muối/ngày và bốn chuyền giày 1,6 triệu đôi/năm, thị trường chính là châu Âu và Nhật Bản.',
      },
      people: [
        { name: 'Huỳnh Công Đạt', title: 'Giám đốc sản xuất' },
        { name: 'Võ Thị Mộng Thúy', title: 'Trưởng phòng Hóa chất và Keo dán' },
      ],
    },
    {
      key: 'textiles-software',
      kind: 'technology-firm',
      name: { vi: 'Công ty TNHH Công nghệ Sợi Số' },
      taxBase: '318940265',
      province: '79',
      fields: ['102', '202'],
      about: {
        vi: 'Doanh nghiệp công nghệ gồm 38 kỹ sư thị giác máy tính, khoa học màu và tự động hóa, chuyên các hệ thống đo kiểm và điều khiển chất lượng cho nhà máy dệt, nhuộm, may.',
      },
      people: [
        { name: 'Đặng Nhật Quang', title: 'Giám đốc công nghệ' },
        { name: 'Lâm Gia Hân', title: 'Trưởng bộ phận Khoa học màu' },
        { name: 'Phan Đức Trọng', title: 'Kỹ sư giải pháp' },
      ],
    },
  ],
  technologies: textilesTechnologies,
  needs: textilesNeeds,
}
