import { informationTechnologyNeeds } from './information-technology-needs'
import { informationTechnologyTechnologies } from './information-technology-technologies'
import type { SectorContent } from './shape'

export const informationTechnology: SectorContent = {
  organisations: [
    {
      key: 'information-technology-institute',
      kind: 'institute',
      name: { vi: 'Viện Tin học Công nghiệp Hải Vân' },
      taxBase: '040172963',
      province: '48',
      fields: ['102', '202'],
      about: {
        vi:
          'Viện nghiên cứu về thị giác máy, cảm biến mạng và rô-bốt cho nhà máy ở miền Trung. Viện có dây chuyền ' +
          'mẫu gồm máy ép nhựa, băng tải, tay máy cộng tác để đối tác chạy thử trước khi đầu tư.',
      },
      people: [
        { name: 'Hồ Đăng Khoa', title: 'Trưởng phòng Thị giác máy' },
        { name: 'Phan Thị Mỹ Linh', title: 'Phụ trách hợp tác doanh nghiệp' },
        { name: 'Trương Công Hậu', title: 'Nghiên cứu viên, nhóm Cảm biến mạng' },
      ],
    },
    {
      key: 'information-technology-university',
      kind: 'university',
      name: {
        vi: 'Trường Đại học Kỹ thuật và Công nghệ Sông Công',
        en: 'Sông Công University of Engineering and Technology',
      },
      taxBase: '460052718',
      province: '19',
      fields: ['102', '202', '203'],
      about: {
        vi:
          'Trường đại học kỹ thuật ở trung du, có trung tâm dữ liệu công nghiệp và phòng thí nghiệm an toàn hệ ' +
          'thống điều khiển. Trường đặt hàng đề tài cùng các nhà máy cơ khí, điện tử trong vùng.',
        en:
          'An engineering university in the midlands with an industrial data centre and a control-system security ' +
          'laboratory. It defines its research projects together with the mechanical and electronics factories of ' +
          'the region.',
      },
      people: [
        { name: 'Bùi Đức Trọng', title: 'Trưởng khoa Công nghệ thông tin' },
        { name: 'Nông Thị Hương', title: 'Giảng viên, nhóm Xử lý ngôn ngữ' },
      ],
    },
    {
      key: 'information-technology-software',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Phần mềm Công nghiệp Vạn Tín Số', en: 'Vạn Tín Số Industrial Software JSC' },
      taxBase: '031709458',
      province: '79',
      fields: ['102'],
      about: {
        vi:
          'Công ty phần mềm 60 kỹ sư, chuyên điều hành sản xuất, truy xuất nguồn gốc và thu thập dữ liệu máy. ' +
          'Khách hàng chủ yếu là nhà máy vừa và nhỏ ở Đông Nam Bộ.',
        en:
          'A software company of 60 engineers in manufacturing execution, traceability and machine data ' +
          'collection. Most customers are small and medium factories in the south-east.',
      },
      people: [
        { name: 'Lý Gia Huy', title: 'Giám đốc sản phẩm' },
        { name: 'Đoàn Thanh Trúc', title: 'Trưởng nhóm Triển khai' },
      ],
    },
    {
      key: 'information-technology-plastics',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Nhựa Chính xác Phước Khai' },
      taxBase: '360284176',
      province: '75',
      fields: ['205', '203'],
      about: {
        vi:
          'Nhà máy ép phun linh kiện nhựa cho xe máy, đồ gia dụng và điện tử với 48 máy ép từ 80 đến 650 tấn, ba ' +
          'ca liên tục. Công ty tự làm khuôn và sơn phủ.',
      },
      people: [
        { name: 'Trịnh Quang Vinh', title: 'Giám đốc nhà máy' },
        { name: 'Mai Thị Kim Chi', title: 'Trưởng phòng Chất lượng' },
      ],
    },
    {
      key: 'information-technology-furniture',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Gỗ Xuất khẩu Diêu Trì Phát' },
      taxBase: '410136082',
      province: '52',
      fields: ['203', '404'],
      about: {
        vi:
          'Doanh nghiệp chế biến gỗ tràm, keo, bạch đàn thành bàn ghế ngoài trời xuất sang châu Âu, hơn 700 lao ' +
          'động, mỗi năm khoảng 260 công-ten-nơ hàng.',
      },
      people: [
        { name: 'Đào Ngọc Sơn', title: 'Phó tổng giám đốc' },
        { name: 'Nguyễn Thị Tường Vy', title: 'Trưởng phòng Kế hoạch' },
        { name: 'Châu Văn Lợi', title: 'Quản đốc xưởng sơ chế' },
      ],
    },
  ],
  technologies: informationTechnologyTechnologies,
  needs: informationTechnologyNeeds,
}
