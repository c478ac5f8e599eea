import type { SectorContent } from './shape'
import { processingNeeds } from './processing-needs'
import { processingTechnologies } from './processing-technologies'

export const processing: SectorContent = {
  organisations: [
    {
      key: 'processing-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Bảo quản và Chế biến Nông sản La Ngà',
        en: 'La Nga Institute for Crop Preservation and Processing',
      },
      taxBase: '369917543',
      province: '75',
      fields: ['211', '209'],
      about: {
        vi:
          'Viện nghiên cứu bảo quản sau thu hoạch, sấy và biến tính tinh bột; xưởng thực nghiệm 2.500 m² tại Định ' +
          'Quán có các dây chuyền thử quy mô 100–500 kg nguyên liệu một mẻ.',
        en:
          'The Institute studies post-harvest preservation, drying and starch modification. Its 2,500 m² pilot hall ' +
          'in Dinh Quan runs lines of 100–500 kg of raw material a batch.',
      },
      people: [
        { name: 'Đặng Xuân Trường', title: 'Viện trưởng' },
        { name: 'Bùi Thị Ngọc Lan', title: 'Trưởng phòng Công nghệ sấy' },
        { name: 'Hồ Sỹ Nguyên', title: 'Nghiên cứu viên chính' },
      ],
    },
    {
      key: 'processing-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Kỹ thuật Thực phẩm Nam Sông Tiền' },
      taxBase: '129963251',
      province: '82',
      fields: ['211', '209', '104'],
      about: {
        vi:
          'Trường chuyên về công nghệ thực phẩm và kỹ thuật hóa sinh, có trung tâm phân tích đạt chuẩn ISO/IEC 17025 ' +
          'và xưởng enzyme phục vụ các nhà máy thủy sản dọc sông Tiền.',
      },
      people: [
        { name: 'Lưu Thanh Bình', title: 'Phó hiệu trưởng phụ trách khoa học' },
        { name: 'Ngô Thị Phương Thảo', title: 'Giám đốc trung tâm Enzyme và Protein' },
      ],
    },
    {
      key: 'processing-equipment',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Thiết bị Nông sản Bách Điền', en: 'Bach Dien Agro-Equipment Joint Stock Company' },
      taxBase: '099931467',
      province: '33',
      fields: ['203', '211', '102'],
      about: {
        vi:
          'Thiết kế và chế tạo máy sấy, máy phân loại, thiết bị vô trùng cho ngành nông sản; xưởng cơ khí 6.000 m² ở ' +
          'Yên Mỹ và đội lắp đặt làm việc trên cả nước.',
        en:
          'The company designs and builds dryers, sorters and decontamination equipment for farm produce in a 6,000 ' +
          'm² workshop in Yen My, with installation crews working nationwide.',
      },
      people: [
        { name: 'Vũ Đức Thịnh', title: 'Tổng giám đốc' },
        { name: 'Phạm Quang Huy', title: 'Trưởng phòng Nghiên cứu phát triển' },
        { name: 'Tạ Thị Minh Nguyệt', title: 'Phụ trách dự án' },
      ],
    },
    {
      key: 'processing-fruit',
      kind: 'enterprise',
      name: { vi: 'Công ty TNHH Nông sản Buôn Ea Kmát' },
      taxBase: '609974120',
      province: '66',
      fields: ['211'],
      about: {
        vi:
          'Thu mua, sơ chế cà phê, hồ tiêu, sấy mít, chuối, xoài và làm nước giải khát từ trái cây; 130 lao động, ' +
          'bán cho các nhà rang trong nước và xuất sang bốn thị trường châu Á.',
      },
      people: [
        { name: 'Y Thịnh Niê', title: 'Giám đốc' },
        { name: 'Cao Thị Thu Hiền', title: 'Quản đốc xưởng sấy' },
      ],
    },
    {
      key: 'processing-seafood',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Hải sản Mũi Kê Gà' },
      taxBase: '349958306',
      province: '68',
      fields: ['211', '405'],
      about: {
        vi:
          'Xưởng cá ngừ, cá đổng cấp đông, chả cá và nhà thùng nước mắm bên cảng; công suất 18 tấn nguyên liệu một ' +
          'ngày, có phòng kiểm nghiệm riêng.',
      },
      people: [
        { name: 'Trương Minh Hải', title: 'Tổng giám đốc' },
        { name: 'Đỗ Thị Yến Nhi', title: 'Trưởng phòng Kỹ thuật' },
        { name: 'Nguyễn Văn Rạng', title: 'Thợ cả nhà thùng' },
      ],
    },
  ],
  technologies: processingTechnologies,
  needs: processingNeeds,
}
