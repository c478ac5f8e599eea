import { pharmacyNeeds } from './pharmacy-needs'
import { pharmacyTechnologies } from './pharmacy-technologies'
import type { SectorContent } from './shape'

export const pharmacy: SectorContent = {
  organisations: [
    {
      key: 'pharmacy-institute',
      kind: 'institute',
      name: { vi: 'Viện Dược liệu và Hợp chất Thiên nhiên Hoàng Liên' },
      taxBase: '530046281',
      province: '15',
      fields: ['304', '401'],
      about: {
        vi:
          'Viện nghiên cứu cây thuốc vùng núi cao, từ chọn giống, nuôi cấy mô đến chiết xuất và tiêu chuẩn hóa ' +
          'cao. Viện có xưởng chiết quy mô 500 kg nguyên liệu mỗi mẻ và vườn bảo tồn 320 loài.',
      },
      people: [
        { name: 'Giàng Thị Mai', title: 'Trưởng phòng Nuôi cấy mô' },
        { name: 'Nguyễn Đình Khiêm', title: 'Phó viện trưởng phụ trách chuyển giao' },
        { name: 'Hoàng Văn Tiệp', title: 'Trưởng xưởng Chiết xuất' },
      ],
    },
    {
      key: 'pharmacy-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Khoa học Sức khỏe Sông Hậu', en: 'Sông Hậu University of Health Sciences' },
      taxBase: '180093746',
      province: '92',
      fields: ['304', '305', '301'],
      about: {
        vi:
          'Trường đào tạo bác sĩ, dược sĩ cho đồng bằng sông Cửu Long, có trung tâm bào chế và trung tâm sinh học ' +
          'phân tử đạt ISO/IEC 17025. Trường nhận nghiên cứu theo đơn đặt hàng của doanh nghiệp dược.',
        en:
          'A school of medicine and pharmacy for the Mekong Delta with a formulation centre and a molecular ' +
          'biology centre accredited to ISO/IEC 17025. It takes research orders from pharmaceutical companies.',
      },
      people: [
        { name: 'Lê Huỳnh Phúc', title: 'Trưởng bộ môn Bào chế' },
        { name: 'Quách Thị Thanh Thảo', title: 'Trưởng nhóm Sinh học phân tử' },
      ],
    },
    {
      key: 'pharmacy-devices',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Thiết bị Y sinh Nhịp Lành' },
      taxBase: '010583976',
      province: '01',
      fields: ['206', '202'],
      about: {
        vi:
          'Doanh nghiệp thiết kế và sản xuất thiết bị y tế có nguồn điện, đạt ISO 13485, xưởng lắp ráp phòng sạch ' +
          '600 m². Sản phẩm đang dùng tại khoảng 140 bệnh viện tuyến tỉnh.',
      },
      people: [
        { name: 'Vũ Hoàng Long', title: 'Giám đốc nghiên cứu phát triển' },
        { name: 'Đỗ Khánh Chi', title: 'Trưởng phòng Đăng ký sản phẩm' },
      ],
    },
    {
      key: 'pharmacy-medicines',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Dược phẩm Hàm Rồng Xanh' },
      taxBase: '280074519',
      province: '38',
      fields: ['304'],
      about: {
        vi:
          'Nhà máy thuốc viên, thuốc cốm, siro đạt GMP-WHO với 160 số đăng ký, trong đó gần một nửa là thuốc từ ' +
          'dược liệu. Sản lượng khoảng 1,2 tỷ viên mỗi năm.',
      },
      people: [
        { name: 'Lê Bá Cường', title: 'Phó tổng giám đốc kỹ thuật' },
        { name: 'Hà Thị Minh Nguyệt', title: 'Trưởng phòng Nghiên cứu phát triển' },
        { name: 'Nguyễn Trọng Đạt', title: 'Quản đốc phân xưởng Đông dược' },
      ],
    },
    {
      key: 'pharmacy-herbs',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Dược liệu Tây Ngọc', en: 'Tây Ngọc Medicinal Plants Co., Ltd.' },
      taxBase: '430061857',
      province: '51',
      fields: ['304', '401'],
      about: {
        vi:
          'Công ty trồng và sơ chế sâm, đảng sâm, đương quy dưới tán rừng ở độ cao 1.600–1.900 m, liên kết với ' +
          '210 hộ dân. Mỗi năm bán khoảng 180 tấn dược liệu khô cho các nhà máy thuốc.',
        en:
          'The company grows and dries ginseng, codonopsis and angelica under forest cover at 1,600–1,900 m with ' +
          '210 farming households, and sells about 180 tonnes of dried herbs a year to medicine makers.',
      },
      people: [
        { name: 'A Thắng', title: 'Giám đốc vùng trồng' },
        { name: 'Trần Thị Diệu Hiền', title: 'Trưởng phòng Chất lượng' },
      ],
    },
  ],
  technologies: pharmacyTechnologies,
  needs: pharmacyNeeds,
}
