import type { SectorContent } from './shape'
import { wasteWaterNeeds } from './waste-water-needs'
import { wasteWaterTechnologies } from './waste-water-technologies'

export const wasteWater: SectorContent = {
  organisations: [
    {
      key: 'waste-water-institute',
      kind: 'institute',
      name: {
        vi: 'Viện Kỹ thuật Nước và Môi trường Lục Đầu',
        en: 'Luc Dau Institute of Water and Environmental Engineering',
      },
      taxBase: '239916408',
      province: '24',
      fields: ['207', '208'],
      about: {
        vi:
          'Viện chuyên xử lý sinh học nước thải giàu hữu cơ, giàu nitơ và xử lý nước ngầm; đã thiết kế hơn 70 công ' +
          'trình cho làng nghề, trại chăn nuôi và cụm dân cư phía Bắc.',
        en:
          'The Institute specialises in biological treatment of high-strength and nitrogen-rich wastewater and in ' +
          'groundwater treatment, with more than 70 plants designed for craft villages, farms and settlements in the ' +
          'north.',
      },
      people: [
        { name: 'Hoàng Văn Tuyển', title: 'Phó viện trưởng' },
        { name: 'Nguyễn Thị Thu Trang', title: 'Trưởng phòng Vi sinh môi trường' },
        { name: 'Đào Duy Mạnh', title: 'Kỹ sư trưởng dự án' },
      ],
    },
    {
      key: 'waste-water-university',
      kind: 'university',
      name: { vi: 'Trường Đại học Công nghệ Môi trường Nhị Hà' },
      taxBase: '019945713',
      province: '01',
      fields: ['207', '204', '102'],
      about: {
        vi:
          'Trường có thế mạnh về hóa học nước, vật liệu xúc tác và mô hình hóa mạng lưới; phòng thí nghiệm trọng ' +
          'điểm về quá trình oxy hóa và màng lọc phục vụ đề tài quốc gia.',
      },
      people: [
        { name: 'Phùng Thế Anh', title: 'Trưởng khoa Kỹ thuật nước' },
        { name: 'Lê Thục Quyên', title: 'Trưởng nhóm Vật liệu xúc tác' },
        { name: 'Trần Đăng Khoa', title: 'Giảng viên, nhóm Mạng lưới thông minh' },
      ],
    },
    {
      key: 'waste-water-equipment',
      kind: 'technology-firm',
      name: { vi: 'Công ty Cổ phần Kỹ thuật Nước Sơn Trà', en: 'Son Tra Water Engineering Joint Stock Company' },
      taxBase: '049928637',
      province: '48',
      fields: ['207', '204', '203'],
      about: {
        vi:
          'Chế tạo mô-đun màng, thiết bị tuyển nổi, máy tách nước bùn và cung cấp dịch vụ vận hành cho khu công ' +
          'nghiệp, nhà máy thủy sản từ Huế đến Khánh Hòa.',
        en:
          'The company builds membrane modules, flotation units and sludge dewatering machines and operates plants ' +
          'for industrial parks and seafood factories from Hue to Khanh Hoa.',
      },
      people: [
        { name: 'Châu Thành Đạt', title: 'Giám đốc' },
        { name: 'Ngô Hải Yến', title: 'Trưởng phòng Công nghệ màng' },
      ],
    },
    {
      key: 'waste-water-park',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Hạ tầng Công nghiệp Vàm Cỏ Xanh' },
      taxBase: '119936825',
      province: '80',
      fields: ['207'],
      about: {
        vi:
          'Đầu tư và vận hành hai khu công nghiệp ở Tây Ninh với 64 nhà máy thuê đất; trạm xử lý tập trung 9.000 ' +
          'm³/ngày nhận nước thải nhuộm, thực phẩm và cơ khí.',
      },
      people: [
        { name: 'Bùi Quang Sang', title: 'Giám đốc vận hành' },
        { name: 'Phạm Thị Ngọc Giàu', title: 'Trưởng trạm xử lý nước thải' },
      ],
    },
    {
      key: 'waste-water-supply',
      kind: 'enterprise',
      name: { vi: 'Công ty Cổ phần Cấp nước Nông thôn Cổ Chiên' },
      taxBase: '139959047',
      province: '86',
      fields: ['207', '201'],
      about: {
        vi:
          'Cấp nước sạch cho 118 nghìn hộ qua 46 trạm và hơn 2.100 km đường ống ở vùng cửa sông, nơi mùa khô nào ' +
          'nước mặn cũng lấn sâu vào kênh rạch.',
      },
      people: [
        { name: 'Thạch Sa Rinh', title: 'Phó tổng giám đốc kỹ thuật' },
        { name: 'Nguyễn Thị Út Lan', title: 'Trưởng phòng Quản lý mạng lưới' },
        { name: 'Lê Phước Hậu', title: 'Đội trưởng đội trạm' },
      ],
    },
  ],
  technologies: wasteWaterTechnologies,
  needs: wasteWaterNeeds,
}
